from django.urls import path

from . import views

urlpatterns = [
    path("accounts/", views.overview),
    path("accounts/<slug:number>/movements/", views.movements),
]
