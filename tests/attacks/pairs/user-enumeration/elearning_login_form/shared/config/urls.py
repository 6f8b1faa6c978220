from django.urls import path

from courses.views import LoginView, MyCoursesView

urlpatterns = [
    path("login/", LoginView.as_view(), name="login"),
    path("courses/", MyCoursesView.as_view(), name="my-courses"),
]
