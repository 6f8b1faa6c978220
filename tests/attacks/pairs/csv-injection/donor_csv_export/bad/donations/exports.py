import csv


def write_donations(campaign, out):
    writer = csv.writer(out)
    writer.writerow(["Name", "Message", "Amount"])
    donations = campaign.donations.order_by("pk")
    for donation in donations.iterator(chunk_size=500):
        amount = f"{donation.cents / 100:.2f}"
        writer.writerow([donation.display_name, donation.message, amount])
