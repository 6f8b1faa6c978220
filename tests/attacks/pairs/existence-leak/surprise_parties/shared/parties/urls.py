from django.urls import path

from . import views

urlpatterns = [
    path("parties/", views.parties),
    path("parties/plan/", views.plan),
    path("parties/<slug:slug>/", views.party),
    path("parties/<slug:slug>/tasks/", views.add_task),
    path("parties/<slug:slug>/tasks/<int:pk>/finish/", views.finish),
]
