from django.urls import path

from . import views

urlpatterns = [
    path("", views.start_list, name="start-list"),
    path("enter/", views.enter, name="enter"),
    path("crews/<int:sail>/scratch/", views.scratch, name="scratch"),
    path("crews.csv", views.export, name="export"),
]
