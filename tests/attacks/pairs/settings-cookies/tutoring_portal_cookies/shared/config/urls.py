from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from tutoring import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(template_name="tutoring/login.html"), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("lessons/", views.LessonList.as_view(), name="lessons"),
    path("lessons/<int:pk>/", views.LessonNotes.as_view(), name="lesson"),
]
