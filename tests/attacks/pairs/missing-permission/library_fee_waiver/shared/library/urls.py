from django.urls import path

from . import views

app_name = "library"
urlpatterns = [
    path("my-fees/", views.my_fees, name="my-fees"),
    path("fees/", views.open_fees, name="open-fees"),
    path("fees/<int:pk>/waive/", views.waive_fee, name="waive-fee"),
]
