from django.contrib import admin
from django.urls import path

from crew import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", views.Login.as_view()),
    path("api/token/refresh/", views.Refresh.as_view()),
    path("api/duties/", views.Duties.as_view()),
]
