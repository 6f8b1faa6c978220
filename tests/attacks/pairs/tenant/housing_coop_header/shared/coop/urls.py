from django.urls import path

from . import views

urlpatterns = [
    path("organisations/", views.organisations),
    path("ledger/", views.ledger),
    path("ledger/<int:pk>/", views.entry),
    path("balance/", views.balance),
]
