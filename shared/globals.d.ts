/** What every engine of the product has beyond the language itself; shared/ is compiled without DOM and Node types. */
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
