from django.urls import path

from . import views

urlpatterns = [
    path("rota/", views.shifts),
    path("rota/plan/", views.plan),
    path("rota/<int:pk>/cancel/", views.cancel),
]
