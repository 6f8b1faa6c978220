from django.urls import path

from . import views

urlpatterns = [
    path("balance/", views.Balance.as_view(), name="balance"),
    path("fees/", views.Fees.as_view(), name="fees"),
]
