from django.urls import path

from . import views

urlpatterns = [
    path("", views.OrganiserUpdateView.as_view(), name="organiser_profile"),
    path("sales/", views.SalesView.as_view(), name="organiser_sales"),
]
