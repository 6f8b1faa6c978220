from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from trips import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.TripList.as_view(), name="trips"),
    path("trips/new/", views.TripCreate.as_view(), name="trip-new"),
    path("trips/<int:pk>/", views.TripDetail.as_view(), name="trip"),
    path("trips/<int:pk>/comment/", views.CommentCreate.as_view(), name="comment-new"),
    path("comments/<int:pk>/edit/", views.CommentUpdate.as_view(), name="comment-edit"),
    path("comments/<int:pk>/delete/", views.CommentDelete.as_view(), name="comment-delete"),
]
