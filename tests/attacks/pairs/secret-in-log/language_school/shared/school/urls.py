from django.urls import path

from . import views

app_name = "school"
urlpatterns = [
    path("", views.Courses.as_view(), name="courses"),
    path("<int:course>/ask/", views.Ask.as_view(), name="ask"),
    path("questions/", views.Questions.as_view(), name="questions"),
    path("password/", views.NewPassword.as_view(), name="password"),
]
