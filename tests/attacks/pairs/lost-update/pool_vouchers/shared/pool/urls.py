from django.urls import path

from . import views

urlpatterns = [
    path("card/", views.card, name="card"),
    path("redeem/", views.redeem, name="redeem"),
    path("enter/", views.enter, name="enter"),
]
