from django.contrib import admin
from django.urls import path

from school import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/courses/", views.MyCourses.as_view()),
    path("api/password/forgotten/", views.Forgotten.as_view()),
    path("api/password/new/", views.NewPassword.as_view()),
]
