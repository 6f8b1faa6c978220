from django.urls import path

from . import views

urlpatterns = [
    path("total/", views.total),
    path("give/", views.give),
    path("donations/", views.donations),
    path("paid/", views.paid),
]
