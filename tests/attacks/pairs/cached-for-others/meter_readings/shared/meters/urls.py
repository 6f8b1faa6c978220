from django.urls import path

from . import views

urlpatterns = [
    path("tariffs/", views.tariffs),
    path("summary/", views.summary),
    path("readings/", views.latest),
    path("readings/add/", views.add),
]
