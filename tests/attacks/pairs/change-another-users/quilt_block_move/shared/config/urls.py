from django.contrib import admin
from django.urls import path

from quilting import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("quilts/<int:quilt_id>/blocks/<int:block_id>/move/", views.move_block),
]
