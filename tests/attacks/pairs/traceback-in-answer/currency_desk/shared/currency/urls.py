from django.urls import path

from . import views

urlpatterns = [
    path("rates/", views.rates),
    path("rates/<str:code>/", views.rate),
    path("convert/", views.convert),
]
