from django.contrib import admin
from django.urls import path

from cv.views import apply, letter

urlpatterns = [
    path("admin/", admin.site.urls),
    path("applications/", apply),
    path("applications/<int:pk>/letter/", letter),
]
