from django.contrib import admin
from django.urls import path

from drivers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/laps/", views.LapListView.as_view()),
    path("api/laps/<int:pk>/", views.LapDetailView.as_view()),
    path("api/password/forgotten/", views.ForgottenView.as_view()),
    path("api/password/new/", views.NewPasswordView.as_view()),
]
