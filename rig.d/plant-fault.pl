#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# plant-fault.pl - a planted fault (tests/faults/*.fault) read, checked, and put into a copy of the sources.
#
#   plant-fault.pl --check SOURCES FAULT...   print name, target, rule, class and file of each, by tabs, if it fits
#   plant-fault.pl SOURCES FAULT              replace the text
#
# `rig kill` calls it. What is wrong with a fault is said in one sentence, with exit status 2.
use strict;
use warnings;

my @headers = ('target', 'rule', 'class', 'file');

sub refuse {
	my ($fault, $why) = @_;
	$fault =~ s{.*/}{};
	print STDERR "rig: $fault $why\n";
	exit 2;
}

sub contents {
	my ($path) = @_;
	open my $file, '<', $path or return undef;
	local $/;
	my $text = <$file>;
	return defined $text ? $text : '';
}

# The headers, and the texts `old` and `new`, whose last line ends do not count.
sub read_fault {
	my ($path) = @_;
	my $text = contents($path);
	my %fault;
	refuse($path, 'cannot be read') unless defined $text;
	$text =~ /\A((?:[a-z]+: *\S.*\n)+)<<<<\n(.+?)\n====\n(.*?)\n?>>>>\n\z/s
		or refuse($path, 'is not a planted fault: headers, <<<<, the old text, ====, the new one, >>>>');
	(my $head, $fault{old}, $fault{new}) = ($1, $2, $3);
	for (split /\n/, $head) {
		/^([a-z]+): *(.*?) *$/ or refuse($path, "has a header line that is none: '$_'");
		refuse($path, "has an unknown header '$1'") unless grep { $_ eq $1 } @headers;
		refuse($path, "says '$1' twice") if defined $fault{$1};
		$fault{$1} = $2;
	}
	for (@headers) { refuse($path, "does not say its $_") unless defined $fault{$_} }
	refuse($path, 'replaces a text by itself') if $fault{old} eq $fault{new};
	return \%fault;
}

# The file's text with the fault in it.
sub planted {
	my ($sources, $path, $fault) = @_;
	my $text = contents("$sources/$fault->{file}");
	refuse($path, "is for $fault->{file}, which cannot be read") unless defined $text;
	my $times = () = $text =~ /\Q$fault->{old}\E/g;
	refuse($path, "does not fit: its old text occurs $times times in $fault->{file}, not once") if $times != 1;
	$text =~ s/\Q$fault->{old}\E/$fault->{new}/;
	return $text;
}

my $check = @ARGV && $ARGV[0] eq '--check' && shift;
my $sources = shift;
die "plant-fault.pl: wants a folder and a fault\n" unless @ARGV;
for my $path (@ARGV) {
	my $fault = read_fault($path);
	my $text = planted($sources, $path, $fault);
	if ($check) {
		print join("\t", $path =~ s{.*/|\.fault\z}{}gr, @$fault{@headers}), "\n";
		next;
	}
	open my $file, '>', "$sources/$fault->{file}" or refuse($path, "cannot be written into $fault->{file}");
	print $file $text;
	close $file or refuse($path, "cannot be written into $fault->{file}");
}
