from django.contrib import admin
from django.urls import path

from donation import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("appointments/", views.appointments, name="appointments"),
    path("appointments/book/", views.book, name="book"),
]
