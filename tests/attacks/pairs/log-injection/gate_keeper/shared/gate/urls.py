from django.urls import path

from . import views

urlpatterns = [
    path("swipe/", views.swipe),
    path("badges/", views.badges),
    path("badges/<int:pk>/revoke/", views.revoke),
]
