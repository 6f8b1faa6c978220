from django.contrib import admin
from django.urls import path

from crews import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", views.SignInView.as_view()),
    path("api/refresh/", views.RefreshView.as_view()),
    path("api/phones/", views.PhoneListView.as_view()),
    path("api/phones/<int:pk>/sign-out/", views.PhoneSignOutView.as_view()),
    path("api/jobs/", views.JobListView.as_view()),
]
