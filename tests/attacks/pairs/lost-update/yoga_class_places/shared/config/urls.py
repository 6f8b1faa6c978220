from django.contrib import admin
from django.urls import path

from yoga.views import BookView, ClassList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("classes/", ClassList.as_view(), name="classes"),
    path("classes/<int:pk>/book/", BookView.as_view(), name="book"),
]
