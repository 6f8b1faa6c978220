from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path('admin/', admin.site.urls),
    path('accounts/', include('django.contrib.auth.urls')),
    path('api/', include('machines.api_urls')),
    path('me/', include('members.urls')),
    path('materials/', include('materials.urls')),
    path('', include('machines.urls')),
]
