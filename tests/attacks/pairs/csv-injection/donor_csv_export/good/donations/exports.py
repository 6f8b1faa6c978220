import csv

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(text):
    """Spreadsheets run a cell that begins like a formula; a quote makes it text."""
    return "'" + text if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def write_donations(campaign, out):
    writer = csv.writer(out)
    writer.writerow(["Name", "Message", "Amount"])
    donations = campaign.donations.order_by("pk")
    for donation in donations.iterator(chunk_size=500):
        amount = f"{donation.cents / 100:.2f}"
        writer.writerow([cell(donation.display_name), cell(donation.message), amount])
