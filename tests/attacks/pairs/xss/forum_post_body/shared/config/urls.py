from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from board import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.TopicList.as_view(), name="home"),
    path("topics/new/", views.TopicCreate.as_view(), name="topic-new"),
    path("topics/<int:pk>/", views.TopicShow.as_view(), name="topic"),
    path("topics/<int:pk>/reply/", views.Reply.as_view(), name="reply"),
    path("posts/<int:pk>/delete/", views.PostDelete.as_view(), name="post-delete"),
]
