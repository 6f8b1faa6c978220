from django.urls import path

from . import views

urlpatterns = [
    path("", views.account, name="account"),
    path("gift/", views.gift, name="gift"),
    path("hooks/donation/", views.donation_hook),
]
