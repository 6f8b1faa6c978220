from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from magazine import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.ArticleList.as_view(), name="articles"),
    path("mine/", views.MyArticles.as_view(), name="mine"),
    path("articles/new/", views.ArticleCreate.as_view(), name="article-new"),
    path("articles/<int:pk>/", views.ArticleDetail.as_view(), name="article"),
    path("articles/<int:pk>/edit/", views.ArticleUpdate.as_view(), name="article-edit"),
]
