from django.contrib import admin
from django.urls import path

from drivers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/log-in/", views.LogIn.as_view()),
    path("api/shifts/", views.MyShifts.as_view()),
]
