from django.urls import path

from . import views

urlpatterns = [
    path("give/", views.give, name="give"),
    path("total/", views.total, name="total"),
    path("wall.json", views.wall, name="wall"),
    path("export.json", views.export, name="export"),
]
