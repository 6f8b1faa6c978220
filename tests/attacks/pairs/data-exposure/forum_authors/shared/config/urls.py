from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from forum import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/topics/", views.TopicList.as_view(), name="topics"),
    path("api/topics/<int:pk>/", views.TopicDetail.as_view(), name="topic"),
    path("api/topics/<int:pk>/replies/", views.ReplyList.as_view(), name="replies"),
    path("api/authors/<int:pk>/", views.AuthorDetail.as_view(), name="author"),
]
