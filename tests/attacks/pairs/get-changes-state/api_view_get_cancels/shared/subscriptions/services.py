def cancel(subscription):
    subscription.active = False
    subscription.save(update_fields=["active"])
