from django.urls import path

from . import views

urlpatterns = [
    path("payouts/settings/", views.settings_page, name="payout-settings"),
    path("payouts/settings/account/", views.save_account, name="payout-account"),
]
