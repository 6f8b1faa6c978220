from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path('admin/', admin.site.urls),
    path('', include('plots.urls')),
    path('', include('members.urls')),
    path('orders/', include('supplies.urls')),
    path('notices/', include('notices.urls')),
]
