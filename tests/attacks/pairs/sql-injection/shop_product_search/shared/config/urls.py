from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from shop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.product_list, name="home"),
    path("search/", views.search, name="search"),
    path("products/<int:pk>/", views.product, name="product"),
    path("products/<int:pk>/review/", views.review, name="review"),
]
