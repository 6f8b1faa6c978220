from django.urls import path

from . import views

app_name = "waters"
urlpatterns = [
    path("", views.catch_list, name="catches"),
    path("add/", views.catch_add, name="catch-add"),
    path("lakes/", views.lakes, name="lakes"),
    path("export/<int:season>.csv", views.export_season, name="export"),
]
