const example = "plain";
