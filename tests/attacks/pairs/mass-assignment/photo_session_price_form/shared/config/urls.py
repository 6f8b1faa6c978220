from django.contrib import admin
from django.urls import path

from studio import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sessions/", views.MySessions.as_view(), name="sessions"),
    path("sessions/book/<int:package_id>/", views.BookSession.as_view(), name="book"),
]
