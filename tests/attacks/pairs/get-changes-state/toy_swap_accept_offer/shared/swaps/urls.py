from django.urls import path

from . import views

app_name = "swaps"
urlpatterns = [
    path("toys/", views.toy_list, name="toys"),
    path("offers/", views.received_offers, name="offers"),
    path("offers/<int:pk>/accept/", views.accept_offer, name="accept"),
]
