from django.urls import path

from . import views

urlpatterns = [
    path("seeds/", views.find),
    path("seeds/mine/", views.mine),
    path("seeds/<int:pk>/wish/", views.wish),
]
