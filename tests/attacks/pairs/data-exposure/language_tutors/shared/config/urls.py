from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from tutors import views

urlpatterns = [
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("tutors/", views.tutor_list, name="tutors"),
    path("tutors/<int:pk>/", views.tutor_detail, name="tutor"),
    path("tutors/<int:pk>/lessons/", views.lesson_book, name="lesson-book"),
    path("lessons/", views.lesson_list, name="lessons"),
    path("profile/", views.profile_edit, name="profile"),
]
