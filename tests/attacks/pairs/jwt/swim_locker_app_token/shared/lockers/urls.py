from django.urls import path

from . import views

urlpatterns = [
    path("token/", views.token),
    path("lockers/", views.locker_list),
    path("lockers/<int:number>/take/", views.take),
    path("lockers/<int:number>/leave/", views.leave),
]
