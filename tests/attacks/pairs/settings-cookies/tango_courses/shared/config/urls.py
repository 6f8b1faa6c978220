from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from tango import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("courses/", views.CourseList.as_view(), name="courses"),
    path("courses/<int:pk>/enrol/", views.Enrol.as_view(), name="enrol"),
    path("enrolments/", views.EnrolmentList.as_view(), name="enrolments"),
]
