from django.urls import path

from . import views

urlpatterns = [
    path("check/", views.check),
    path("vehicles/", views.mine),
    path("vehicles/add/", views.add),
    path("vehicles/<int:pk>/", views.drop),
]
