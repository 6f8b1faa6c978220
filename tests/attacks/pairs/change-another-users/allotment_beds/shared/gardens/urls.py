from django.urls import path

from . import views

urlpatterns = [
    path("", views.plots, name="plots"),
    path("plots/<int:pk>/", views.plot, name="plot"),
    path("beds/", views.beds, name="beds"),
]
