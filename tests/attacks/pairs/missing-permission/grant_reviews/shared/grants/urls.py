from django.urls import path

from . import views

urlpatterns = [
    path("applications/", views.mine, name="mine"),
    path("desk/", views.desk, name="desk"),
    path("desk/<int:pk>/approve/", views.approve, name="approve"),
    path("desk/<int:pk>/reject/", views.reject, name="reject"),
]
