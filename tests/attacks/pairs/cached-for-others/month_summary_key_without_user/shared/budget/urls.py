from django.urls import path

from . import views

urlpatterns = [
    path("budget/add/", views.add, name="add"),
    path("budget/<int:year>/<int:month>/", views.month, name="month"),
]
