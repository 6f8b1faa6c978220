from django.urls import path

from . import views

urlpatterns = [
    path("inverters/", views.InverterList.as_view()),
    path("inverters/<slug:serial>/limit/", views.LimitView.as_view()),
    path("inverters/<slug:serial>/stop/", views.StopView.as_view()),
]
