from django.urls import path

from . import views

urlpatterns = [
    path("items/", views.items),
    path("items/find/", views.find),
    path("items/mine/", views.mine),
]
