from django.contrib import admin
from django.urls import path

from theatre import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plays/", views.plays, name="plays"),
    path("plays/<int:pk>/tip/", views.tip, name="tip"),
    path("tips/", views.my_tips, name="my-tips"),
]
